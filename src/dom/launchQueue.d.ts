/** Browsers that open files with an installed page hand them over here. */
declare var launchQueue:
  | {
      readonly setConsumer: (
        consumer: (launched: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void,
      ) => void;
    }
  | undefined;

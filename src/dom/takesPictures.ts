/** Whether there is a clipboard for pictures: none over plain http, and none in older browsers. */
export function takesPictures(): boolean {
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  return clipboard !== undefined && typeof ClipboardItem !== 'undefined';
}

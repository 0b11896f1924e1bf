/** How long the address of a file stays good once nothing shows it: what was about to be read, is read some time later. */
const KEPT_MS = 60_000;

/** Lets go of the file behind an address of `URL.createObjectURL`, when whoever was told of it has had time to read it. */
export function letGo(address: string): void {
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

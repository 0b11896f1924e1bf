/** Stands for the network modules of Citation.js, which are for Node: it is given all that it writes, and asks nobody. */
const refuse = (): never => {
  throw new Error('a citation is written from what is here');
};

export const Headers = globalThis.Headers;
// biome-ignore lint/style/noDefaultExport: the form of the modules that it stands for
export default refuse;

/** Stands for a package that is never called. */
export {};

/** What the build puts in the place of this name. */
declare const OFFLINE_FILES: readonly import('./offlineFiles').OfflineFile[];

/** Lets a worker that is ready take the place of the one that runs. */
declare function skipWaiting(): Promise<void>;

import { remember, remembered } from './remembered';

/** Whether keys without Ctrl or the like mean anything by themselves; kept in this browser. */
export const areSingleKeysOn = (): boolean => remembered('keys') !== 'off';
export const switchSingleKeys = (on: boolean): void => remember('keys', on ? 'on' : 'off');

/** True where the keys that are pressed are letters of a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** The keys that call a search: `/` where nothing is typed, and Ctrl-K or ⌘K anywhere. */
export function isSearchShortcut({ key, code, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey) return code === 'KeyK';
  return key === '/' && !isTyping(target);
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TEXTS } from '../i18n/fixtures';
import { type Choices, DEFAULT_CHOICES, type Tab, type Theme } from '../state/choices';
import { applyToDocument, descriptionOf, documentTitle, nameDocument } from './documentState';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const root = document.documentElement;
const chosen = (change: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...change });

beforeEach(() => {
  document.head.innerHTML = '<meta name="description" content="">';
  root.removeAttribute('data-theme');
});

describe('the title of the document', () => {
  it.each<[tab: Tab, english: string, russian: string]>([
    ['dashboard', 'Five Republics', 'Пять республик'],
    ['table', 'Table · Five Republics', 'Таблица · Пять республик'],
    ['coverage', 'Coverage · Five Republics', ''],
  ])('names the view: %s', (tab, english, russian) => {
    expect(documentTitle(en, { tab, embed: null })).toBe(english);
    if (russian !== '') expect(documentTitle(ru, { tab, embed: null })).toBe(russian);
  });

  it('is that of the one view in the frame of another page, whatever the tab', () => {
    expect(documentTitle(en, { tab: 'table', embed: 'map' })).toBe('Map · Five Republics');
  });
});

describe('the document', () => {
  it('has the language of the words, and says what it is in them', () => {
    nameDocument(ru, { tab: 'table', embed: null });
    const description = document.querySelector('meta')?.content;
    expect([root.lang, document.title]).toEqual(['ru', documentTitle(ru, { tab: 'table', embed: null })]);
    expect(description).toBe(descriptionOf(ru, 'table'));
    expect(description).toMatch(new RegExp(`^${ru.t('tab.table')}\\. `));
    nameDocument(en, { tab: 'dashboard', embed: null });
    expect([root.lang, document.querySelector('meta')?.content]).toEqual(['en', en.t('app.tagline')]);
  });

  it('keeps the language of a translator that came before the app, until another of ours is chosen', async () => {
    vi.resetModules();
    const { nameDocument: first } = await import('./documentState');
    root.lang = 'ky';
    first(en, { tab: 'dashboard', embed: null });
    expect(root.lang).toBe('ky');
    first(ru, { tab: 'dashboard', embed: null });
    expect(root.lang).toBe('ru');
  });

  it('keeps the language of a translator until another of ours is chosen', () => {
    nameDocument(en, { tab: 'dashboard', embed: null });
    root.lang = 'de';
    nameDocument(en, { tab: 'table', embed: null });
    expect(root.lang).toBe('de');
    nameDocument(ru, { tab: 'table', embed: null });
    expect(root.lang).toBe('ru');
  });

  it.each<[theme: Theme, marked: string | undefined]>([
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', undefined],
  ])('is in the theme “%s”, and leaves that of the system to the sheet', (theme, marked) => {
    root.dataset.theme = 'dark';
    applyToDocument(chosen({ theme }), en);
    expect(root.dataset.theme).toBe(marked);
  });

  it('is not written where it says so already', () => {
    applyToDocument(chosen({ theme: 'dark' }), en);
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    applyToDocument(chosen({ theme: 'dark' }), en);
    written.push(...observer.takeRecords());
    observer.disconnect();
    expect(written).toEqual([]);
  });
});

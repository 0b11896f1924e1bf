import { expect, it } from 'vitest';
import { xmpOf } from './xmp';

const words = {
  title: 'Рост < & >',
  description: '36 statements',
  creator: 'Five Republics',
  rights: 'CC-BY-4.0',
  lang: 'ru',
  source: 'https://example.org/?q=a&time=2024',
  metadata: '{"@type":"Dataset","name":"<b>&amp;"}',
};
const packet = new DOMParser().parseFromString(xmpOf(words), 'text/xml');
const said = (name: string) => packet.getElementsByTagName(name)[0]?.textContent;

it('says whose a picture is, of what and where from, and keeps its evidence to the letter', () => {
  expect(packet.querySelector('parsererror')).toBeNull();
  expect(said('dc:title')).toBe(words.title.repeat(2));
  expect(said('dc:rights')).toBe(words.rights.repeat(2));
  expect([said('dc:creator'), said('dc:source'), said('dc:language')]).toEqual([
    words.creator,
    words.source,
    words.lang,
  ]);
  expect(said('jspdf:metadata')).toBe(words.metadata);
});

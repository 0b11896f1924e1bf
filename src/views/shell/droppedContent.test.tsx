import { strToU8, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { docxOf, wordParagraph } from '../../data/own/read/fixtures';
import { droppedContent } from './droppedContent';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>';
const page = `<!doctype html><html><body>${SVG}<style>p{}</style><p style="top:0" onclick="x()">Trade was $5bn.</p><img src="x">`;
const word = docxOf([wordParagraph('Trade was $5bn.')]);

it.each([
  ['none', 'page.html', page],
  ['none', 'page', page],
  ['none', 'word', word],
  ['none', 'word.docx.download', word],
  ['none', 'a.txt', '{ it begins so }'],
  ['none', 'a.txt', 'PK said it'],
  ['none', 'a', 'PK said it'],
  ['none', 'a', '{\\rtf1 a}'],
  ['none', 'picture.svg', SVG],
  ['none', 'picture', `<?xml version="1.0"?>\n<!-- by hand -->\n${SVG}`],
  ['damaged', 'picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path></svg>'],
  ['package', 'a.json', '{"datapackage": {}}'],
  ['package', 'a.zip', zipSync({ 'datapackage.json': strToU8('{}') })],
])('what is dropped is known by what it holds: %s in %s', async (kind, name, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
  expect((await droppedContent(new File([bytes], name))).kind).toBe(kind);
});

it('a folder is left to who takes documents in, and says that it cannot be opened', async () => {
  const folder = new File(['a'], 'folder');
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotFoundError'));
  expect(await droppedContent(folder)).toEqual({ kind: 'none' });
});

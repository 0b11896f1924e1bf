import fc from 'fast-check';
import { expect, it } from 'vitest';
import { putBack, textWriter } from './readText';

const paragraph = (index: number) => ({ kind: 'paragraph', index }) as const;

function threeWithTwoLeftOut() {
  const writer = textWriter();
  writer.leaveOut('Menu', 'navigation');
  writer.paragraph('One.', paragraph(0));
  writer.paragraph('  ', paragraph(1));
  writer.leaveOut('Read also', 'advertisement');
  writer.leaveOut('Share', 'navigation');
  writer.paragraph('Two.', paragraph(2));
  writer.leaveOut('Imprint', 'footer');
  return writer.done({});
}

it('a text has a line for each paragraph, and knows where it left something out', () => {
  const { text, stretches, leftOut } = threeWithTwoLeftOut();
  expect(text).toBe('One.\nTwo.');
  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  expect(leftOut.map(({ at, why }) => [at, why])).toEqual([
    [0, 'navigation'],
    [4, 'advertisement'],
    [4, 'navigation'],
    [9, 'footer'],
  ]);
});

it('what is put back stands where it stood, whatever else was put back before', () => {
  expect(putBack(threeWithTwoLeftOut(), 1).text).toBe('One.\nRead also\nTwo.');
  expect(putBack(threeWithTwoLeftOut(), 7)).toEqual(threeWithTwoLeftOut());
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      let read = threeWithTwoLeftOut();
      const left = [...read.leftOut];
      for (const which of order) {
        const item = left[which];
        read = putBack(
          read,
          read.leftOut.findIndex(({ text }) => text === item?.text),
        );
        expect(read.text.split('\n')).toEqual(read.stretches.map(({ start, end }) => read.text.slice(start, end)));
      }
      expect(read.text).toBe('Menu\nOne.\nRead also\nShare\nTwo.\nImprint');
    }),
  );
});

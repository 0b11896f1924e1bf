import { expect, it } from 'vitest';
import { CSV_FORMS, firstCsvForm } from './csvForm';

it('a Russian reader is offered what a Russian Excel opens, every other what programs read', () => {
  expect([firstCsvForm('ru'), firstCsvForm('en')]).toEqual(['excel-ru', 'programs']);
  expect(CSV_FORMS).toContain(firstCsvForm('ru'));
});

import { amounts } from './core/amounts';
import { charts } from './core/charts';
import { codes } from './core/codes';
import { page } from './core/page';
import { panels } from './core/panels';

/** The English words of what the first view needs, and what several panels share. */
export const core = { ...page, ...codes, ...amounts, ...charts, ...panels };

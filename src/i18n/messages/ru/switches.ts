import type { Messages } from '../../shape';
import type { switches as English } from '../en/switches';

/** The Russian words of what a reader can set about how signs are drawn. */
export const switches = {
  switches: {
    letters: 'Буквенные коды мест рядом с их цветом',
    textures: 'Штриховка и точки; без них эти области однотонно-серые',
  },
} satisfies Messages<typeof English>;

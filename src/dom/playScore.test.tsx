import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SoundNote } from '../lib/score';
import { fakeContext } from './audioFixtures';
import { playScore, playTold } from './playScore';
import { canSpeak, speak } from './speak';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const note = (kind: SoundNote['kind'], more: Partial<SoundNote> = {}): SoundNote => ({
  kind,
  pitches: kind === 'gap' ? [] : [440],
  timbre: 0,
  stroke: 'solid',
  pan: 0,
  ...more,
});
const tones = (log: readonly string[]) => log.filter((line) => /^(tone|noise)/.test(line));
/** All that one note asks for. */
function heard(one: SoundNote) {
  const { context, log } = fakeContext();
  playScore(context, [one], { onNote: () => undefined, onEnd: () => undefined });
  return tones(log);
}

describe('a note', () => {
  it.each<[SoundNote['kind'], readonly string[]]>([
    ['plain', ['tone = 440', 'tone starts']],
    ['rising', ['tone = 440', 'tone starts', 'tone = 440', 'tone → 660']],
    ['falling', ['tone = 440', 'tone starts', 'tone = 440', 'tone → 293']],
    ['about', ['tone starts', 'tone = 440', 'tone starts']],
    ['gap', ['noise starts']],
  ])('sounds as its bound does: %s', (kind, lines) => {
    expect(heard(note(kind))).toEqual(lines);
  });

  it('has both ends of a range', () => {
    expect(heard(note('range', { pitches: [300, 400] }))).toEqual([
      'tone = 300',
      'tone starts',
      'tone = 400',
      'tone starts',
    ]);
  });

  it('is broken where it is computed', () => {
    const gates = (stroke: SoundNote['stroke']) => {
      const { context, log } = fakeContext();
      playScore(context, [note('plain', { stroke })], { onNote: () => undefined, onEnd: () => undefined });
      return log.filter((line) => line === 'gain = 1').length;
    };
    expect(gates('solid')).toBe(0);
    expect(gates('dashed')).toBeGreaterThan(1);
    expect(gates('dotted')).toBeGreaterThan(gates('dashed'));
  });
});

describe('a score', () => {
  it('tells which note sounds, and its end', () => {
    const { context, log } = fakeContext();
    const told: (number | string)[] = [];
    playScore(context, [note('plain'), note('gap')], {
      onNote: (index) => void told.push(index),
      onEnd: () => void told.push('end'),
    });
    vi.advanceTimersByTime(100);
    expect(told).toEqual([0]);
    vi.advanceTimersByTime(5000);
    expect([told, log.filter((line) => line === 'closed').length]).toEqual([[0, 1, 'end'], 1]);
  });

  it('that has ended by itself is closed once, though it is stopped afterwards', () => {
    const { context, log } = fakeContext();
    const stop = playScore(context, [note('plain')], { onNote: () => undefined, onEnd: () => stop() });
    vi.advanceTimersByTime(5000);
    expect(log.filter((line) => line.startsWith('closed'))).toEqual(['closed']);
  });

  it('is silent once it is stopped', () => {
    const { context, log } = fakeContext();
    const told: unknown[] = [];
    const stop = playScore(context, [note('plain'), note('plain')], {
      onNote: (index) => void told.push(index),
      onEnd: () => void told.push('end'),
    });
    vi.advanceTimersByTime(100);
    stop();
    vi.advanceTimersByTime(5000);
    expect([told, log.slice(-2)]).toEqual([[0], ['gain ~ 0', 'closed']]);
  });

  it('waits for the words after each note', async () => {
    const { context } = fakeContext();
    const told: string[] = [];
    let done = () => {};
    const stop = playTold(context, [note('plain'), note('gap')], {
      onNote: (index) => void told.push(`note ${index}`),
      onEnd: () => void told.push('end'),
      tell: (index) => {
        told.push(`words ${index}`);
        return new Promise((resolve) => {
          done = resolve;
        });
      },
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual(['note 0', 'words 0']);
    done();
    await vi.advanceTimersByTimeAsync(2000);
    expect(told.slice(2)).toEqual(['note 1', 'words 1']);
    stop();
    done();
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toHaveLength(4);
  });
});

describe('a voice', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('speaks where there is one for the language', async () => {
    expect(canSpeak('en')).toBe(false);
    const said: string[] = [];
    class Utterance {
      lang = '';
      voice: unknown = null;
      onend = () => {};
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'ru-RU' }],
      cancel: () => void said.push('cancelled'),
      speak: (utterance: Utterance) => {
        said.push(`${utterance.lang}: ${utterance.text}`);
        utterance.onend();
      },
    });
    expect([canSpeak('ru'), canSpeak('en')]).toEqual([true, false]);
    const controller = new AbortController();
    await speak('13 миллиардов', 'ru', controller.signal);
    controller.abort();
    expect(said).toEqual(['ru: 13 миллиардов', 'cancelled']);
  });
});

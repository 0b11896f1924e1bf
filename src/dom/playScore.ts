import { noteLength, noteTimes, type SoundNote } from '../lib/score';
import { playNote } from './playNote';

type Listening = {
  /** Called when a note begins, with its place in the score. */
  readonly onNote: (index: number) => void;
  /** Called when the last has ended; not when it is stopped. */
  readonly onEnd: () => void;
};

/** The first note begins so much later than it is asked for, in seconds: what begins at once begins with a crack. */
const AHEAD = 0.06;
const FADE = 0.03;

/** Plays notes one after the other; returns what stops that. The context is closed when all is over. */
export function playScore(
  context: AudioContext,
  notes: readonly SoundNote[],
  { onNote, onEnd }: Listening,
): () => void {
  const { starts, end } = noteTimes(notes);
  const out = outOf(context);
  const begin = context.currentTime + AHEAD;
  const timers = notes.map((note, index) => {
    const start = starts[index] ?? 0;
    playNote(context, note, begin + start, out);
    return setTimeout(() => onNote(index), (AHEAD + start) * 1000);
  });
  timers.push(
    setTimeout(
      () => {
        close(context);
        onEnd();
      },
      (AHEAD + end) * 1000,
    ),
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
    hush(context, out);
  };
}

type Telling = Listening & {
  /** Says the words of a note, and resolves when they have been said. */
  readonly tell: (index: number, signal: AbortSignal) => Promise<void>;
};

/** The same with words after each note: the next begins when they have been said. */
export function playTold(
  context: AudioContext,
  notes: readonly SoundNote[],
  { onNote, onEnd, tell }: Telling,
): () => void {
  const out = outOf(context);
  const controller = new AbortController();
  const { signal } = controller;
  const play = async () => {
    for (const [index, note] of notes.entries()) {
      onNote(index);
      playNote(context, note, context.currentTime + AHEAD, out);
      await passed(AHEAD + noteLength(note), signal);
      if (!signal.aborted) await tell(index, signal);
      if (signal.aborted) return;
    }
    close(context);
    onEnd();
  };
  void play();
  return () => {
    controller.abort();
    hush(context, out);
  };
}

/** Resolves after so many seconds, at once when it is called off. */
export function passed(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function outOf(context: AudioContext): GainNode {
  const out = context.createGain();
  out.connect(context.destination);
  return out;
}

/** Fades out before closing, since an abrupt stop is heard as a click. */
function hush(context: AudioContext, out: GainNode): void {
  out.gain.setTargetAtTime(0, context.currentTime, FADE / 3);
  setTimeout(() => close(context), FADE * 2000);
}

/** Closing a context twice is an error: a caller may stop a score that has already ended. */
function close(context: AudioContext): void {
  if (context.state !== 'closed') void context.close();
}

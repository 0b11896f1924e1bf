import { type NoteKind, noteLength, type SoundNote } from '../lib/score';

/** How strong the overtones of each colour of tone are; further ones begin again. The last is that of several together. */
const TIMBRES: readonly (readonly number[])[] = [
  [1],
  [1, 0, 0.5, 0, 0.28],
  [1, 0.6, 0.12],
  [0.7, 1, 0, 0.5],
  [1, 0.1, 0.1, 0.6],
  [1, 0.5, 0.4, 0.3, 0.25, 0.2],
];

/** So far an open bound slides on: a fifth; a bare direction: an octave. */
const SLIDES: Readonly<Partial<Record<NoteKind, number>>> = { rising: 1.5, falling: 1 / 1.5, up: 2, down: 1 / 2 };
/** Before it slides a tone is heard as the amount that was said, in seconds. */
const HOLD = 0.3;
/** Silence between the two tones of a range, in seconds. */
const APART = 0.02;
const ATTACK = 0.02;
const RELEASE = 0.12;
const LOUD = 0.3;
/** Trembling is so fast, in hertz, and so deep. */
const TREMBLE = { rate: 8, depth: 0.7 };
/** How long a broken tone is heard, and is not, in seconds. */
const BREAKS = { dashed: [0.09, 0.05], dotted: [0.035, 0.055] } as const;
/** Noise is as soft as it is dark. */
const NOISE = { loud: 0.16, below: 900 };

/** Has a note sound into `out` from `at` on, by the clock of the context; its parts end by themselves. */
export function playNote(context: BaseAudioContext, note: SoundNote, at: number, out: AudioNode): void {
  const end = at + noteLength(note);
  const place = context.createStereoPanner();
  place.pan.value = note.pan;
  place.connect(out);
  const level = context.createGain();
  level.connect(place);
  if (note.kind === 'gap') {
    playNoise(context, level, at, end);
    return;
  }
  const [low, high = low] = note.pitches;
  if (low === undefined || high === undefined) return;
  shape(level.gain, note, at, end);
  const gate = gateOf(context, note, at, end);
  trembling(context, note, gate, at, end).connect(level);
  if (note.kind !== 'range') {
    const tone = toneOf(context, note, low, at, end, gate);
    slide(tone.frequency, note, low, at, end);
    return;
  }
  const middle = (at + end) / 2;
  toneOf(context, note, low, at, middle - APART, gate);
  toneOf(context, note, high, middle, end, gate);
}

function toneOf(context: BaseAudioContext, note: SoundNote, pitch: number, at: number, end: number, out: AudioNode) {
  const parts = TIMBRES[note.timbre % TIMBRES.length] ?? [1];
  const tone = context.createOscillator();
  tone.setPeriodicWave(
    context.createPeriodicWave(new Float32Array([0, ...parts.map(() => 0)]), new Float32Array([0, ...parts])),
  );
  tone.frequency.setValueAtTime(pitch, at);
  tone.connect(out);
  tone.start(at);
  tone.stop(end);
  return tone;
}

/** Where the pitch goes after the amount that was said: on and on for an open bound. */
function slide(frequency: AudioParam, { kind }: SoundNote, pitch: number, at: number, end: number): void {
  const to = SLIDES[kind];
  if (to === undefined) return;
  const from = kind === 'up' || kind === 'down' ? at : at + HOLD;
  frequency.setValueAtTime(pitch, from);
  frequency.exponentialRampToValueAtTime(pitch * to, end);
}

/** A closed amount ends with its tone; an open one fades away while it slides. */
function shape(gain: AudioParam, { kind }: SoundNote, at: number, end: number): void {
  const isOpen = kind === 'rising' || kind === 'falling';
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(LOUD, at + ATTACK);
  gain.setValueAtTime(LOUD, isOpen ? at + HOLD : end - RELEASE);
  gain.linearRampToValueAtTime(0, end);
}

/** What a tone goes through: it opens and closes for a broken one. */
function gateOf(context: BaseAudioContext, { stroke }: SoundNote, at: number, end: number): GainNode {
  const gate = context.createGain();
  if (stroke === 'solid') return gate;
  const [on, off] = BREAKS[stroke];
  for (let time = at; time < end; time += on + off) {
    gate.gain.setValueAtTime(1, time);
    gate.gain.setValueAtTime(0, time + on);
  }
  return gate;
}

/** What comes out of the gate, trembling for “about”. */
function trembling(context: BaseAudioContext, { kind }: SoundNote, gate: GainNode, at: number, end: number): GainNode {
  if (kind !== 'about') return gate;
  const [wave, depth, trembles] = [context.createOscillator(), context.createGain(), context.createGain()];
  wave.frequency.value = TREMBLE.rate;
  depth.gain.value = TREMBLE.depth / 2;
  trembles.gain.value = 1 - TREMBLE.depth / 2;
  wave.connect(depth);
  depth.connect(trembles.gain);
  wave.start(at);
  wave.stop(end);
  gate.connect(trembles);
  return trembles;
}

function playNoise(context: BaseAudioContext, level: GainNode, at: number, end: number): void {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, Math.ceil((end - at) * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  // Always the same noise, so that a sound can be tested.
  let seed = 1;
  for (let index = 0; index < samples.length; index += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    samples[index] = (seed / 2_147_483_647) * 2 - 1;
  }
  const [noise, dark] = [context.createBufferSource(), context.createBiquadFilter()];
  noise.buffer = buffer;
  dark.type = 'lowpass';
  dark.frequency.value = NOISE.below;
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(NOISE.loud, at + RELEASE);
  level.gain.setValueAtTime(NOISE.loud, end - RELEASE);
  level.gain.linearRampToValueAtTime(0, end);
  noise.connect(dark);
  dark.connect(level);
  noise.start(at);
  noise.stop(end);
}

/** For tests: a context that writes down what is asked of it: which parts are made, and what their values are to be. */
export function fakeContext() {
  const log: string[] = [];
  const param = (name: string) => ({
    value: 0,
    setValueAtTime: (value: number) => void log.push(`${name} = ${Math.round(value * 100) / 100}`),
    linearRampToValueAtTime: () => undefined,
    exponentialRampToValueAtTime: (value: number) => void log.push(`${name} → ${Math.round(value)}`),
    setTargetAtTime: (value: number) => void log.push(`${name} ~ ${value}`),
  });
  const node = (name: string) => ({
    connect: () => undefined,
    start: () => void log.push(`${name} starts`),
    stop: () => undefined,
    setPeriodicWave: () => undefined,
    gain: param('gain'),
    pan: param('pan'),
    frequency: param(name),
  });
  const close = async () => {
    log.push(context.state === 'closed' ? 'closed though it was' : 'closed');
    context.state = 'closed';
  };
  const context = {
    state: 'running',
    currentTime: 0,
    sampleRate: 100,
    destination: {},
    createGain: () => node('gain'),
    createOscillator: () => node('tone'),
    createStereoPanner: () => node('pan'),
    createBiquadFilter: () => node('filter'),
    createBufferSource: () => node('noise'),
    createPeriodicWave: () => ({}),
    createBuffer: (_: number, length: number) => ({ getChannelData: () => new Float32Array(length) }),
    close,
  };
  return { context: context as unknown as AudioContext, log };
}

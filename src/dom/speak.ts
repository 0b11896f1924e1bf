/** True where the browser has a voice for a language. */
export function canSpeak(lang: string): boolean {
  return typeof speechSynthesis !== 'undefined' && voiceFor(lang) !== undefined;
}

/** Says words, and resolves when they have been said, or that is called off. */
export function speak(words: string, lang: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = lang;
    utterance.voice = voiceFor(lang) ?? null;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    signal.addEventListener('abort', () => {
      speechSynthesis.cancel();
      resolve();
    });
    speechSynthesis.speak(utterance);
  });
}

const voiceFor = (lang: string) => speechSynthesis.getVoices().find((voice) => voice.lang.startsWith(lang));

import { useEffect, useState } from 'react';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Button } from '@/ui';

/** The voices come a moment after the page; null as long as there is none that speaks Dutch. */
function useDutchVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = () => setVoice(speechSynthesis.getVoices().find(({ lang }) => /^nl\b/i.test(lang)) ?? null);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}

/** Reads a message aloud, and stops when asked or when one goes away; absent where no voice speaks Dutch. */
export default function ReadAloud({ words }: { words: string }) {
  const text = useText(contactText);
  const voice = useDutchVoice();
  const [reading, setReading] = useState(false);
  useEffect(() => (reading ? () => speechSynthesis.cancel() : undefined), [reading]);
  if (!voice) return null;
  const start = () => {
    const speech = new SpeechSynthesisUtterance(words);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.onend = () => setReading(false);
    speech.onerror = () => setReading(false);
    // One at a time: what was being read stops.
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
    setReading(true);
  };
  return (
    <Button
      small
      kind="quiet"
      icon={reading ? 'close' : 'megaphone'}
      onClick={() => (reading ? setReading(false) : start())}
    >
      {reading ? text.stopReading : text.readAloud}
    </Button>
  );
}

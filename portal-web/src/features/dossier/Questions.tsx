import { useState } from 'react';
import { useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { Card, Stack } from '@/ui';
import type { Request } from './dossier.graphql';
import { QuestionCard, type Reply, ReplyProof } from './QuestionCard';

type QuestionsProps = {
  dossierId: string;
  requests: readonly Request[];
  onChanged: () => void;
};

/** What organisations ask, above all else; an answer stays in sight with its receipt until one leaves the page. */
export function Questions({ dossierId, requests, onChanged }: QuestionsProps) {
  const text = useText(consentText);
  const [replies, setReplies] = useState<Readonly<Record<string, Reply>>>({});
  const shown = requests.filter(({ id, state }) => state === 'OPEN' || replies[id]);
  if (shown.length === 0) return null;
  return (
    <Stack gap={2}>
      {shown.map((request) => {
        const reply = replies[request.id];
        return (
          <Card
            key={request.id}
            heading={text.asks(request.organisation.name)}
            tone={reply ? 'plain' : 'forYou'}
          >
            {reply ? (
              <ReplyProof request={request} reply={reply} />
            ) : (
              <QuestionCard
                dossierId={dossierId}
                request={request}
                onReplied={(said) => {
                  setReplies((before) => ({ ...before, [request.id]: said }));
                  onChanged();
                }}
              />
            )}
          </Card>
        );
      })}
    </Stack>
  );
}

import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { LinkRow, LinkRows, Page, PageHeading, Stack } from '@/ui';
import { navOf } from '../composition';
import { Say } from './NavLinks';

/** Everything of the client that is one tap behind the bar. */
export function DossierPage() {
  const text = useText(appText);
  const behind = navOf('client').filter((item) => item.place === 'dossier');
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading>{text.dossier}</PageHeading>
        <p>{text.dossierIntro}</p>
      </Stack>
      <LinkRows>
        {behind.map(({ to, icon, label, description, Badge }) => (
          <LinkRow
            key={to}
            to={to}
            icon={icon}
            title={<Say label={label} />}
            description={description ? <Say label={description} /> : undefined}
            after={Badge ? <Badge /> : undefined}
          />
        ))}
      </LinkRows>
    </Page>
  );
}

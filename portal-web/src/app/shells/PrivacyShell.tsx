import { RailShell } from './RailShell';

/** The privacy officer's portal: search and evidence, never content. */
export default function PrivacyShell() {
  return <RailShell shell="privacy" />;
}

import { RailShell } from './RailShell';

/** The team lead's portal: plots with their tables, and who helps whom. */
export default function LeadShell() {
  return <RailShell shell="lead" />;
}

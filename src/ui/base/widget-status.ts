/** What the status line of a widget says. */

import type { RecordSession } from '../../records/record-session.js';
import type { SharedMessages } from '../../messages/shared/en.js';

/** The latest announcement, or why the work is not shown yet. */
export function widgetStatus(session: RecordSession | undefined, shared: SharedMessages, announcement: string): string {
  if (!session || session.state === 'loading') return shared.loading;
  return announcement || (session.isUnread ? shared.unread : '');
}

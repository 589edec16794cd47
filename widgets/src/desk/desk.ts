import { define } from '../shared/element.ts';
import { iconStyle } from '../shared/icons.ts';
import { sheet } from '../shared/sheets.ts';
import { starStyle } from '../shared/stars.ts';
import { pageTokens } from '../shared/tokens.ts';
import { AppElement } from './app.ts';
import { AuditElement } from './audit.ts';
import { EditorElement } from './editor.ts';
import { MembersElement } from './members.ts';
import { PrivateElement } from './private.ts';
import { QueueElement } from './queue.ts';
import { ReplyElement } from './reply.ts';
import { KeysElement } from './keys.ts';
import { RulesElement } from './rules.ts';
import { SettingsElement } from './settings.ts';
import { SignInElement } from './sign-in.ts';
import { deskStyle } from './style/index.ts';
import { ThreadElement } from './thread.ts';
import { TopBarElement } from './top-bar.ts';
import { ViewsElement } from './views.ts';

/** The moderators' desk: defines its elements, adopts its style and puts itself into the page. */
document.adoptedStyleSheets = [pageTokens(), sheet(iconStyle), sheet(starStyle), sheet(deskStyle)];

define('frontpage-sign-in', SignInElement);
define('frontpage-desk-bar', TopBarElement);
define('frontpage-desk-views', ViewsElement);
define('frontpage-desk-queue', QueueElement);
define('frontpage-desk-thread', ThreadElement);
define('frontpage-desk-reply', ReplyElement);
define('frontpage-desk-editor', EditorElement);
define('frontpage-desk-private', PrivateElement);
define('frontpage-desk-settings', SettingsElement);
define('frontpage-desk-keys', KeysElement);
define('frontpage-desk-rules', RulesElement);
define('frontpage-desk-members', MembersElement);
define('frontpage-desk-audit', AuditElement);
define('frontpage-desk', AppElement);

/** The script of the customer's private page. */
import { define } from '../shared/element.ts';
import { pageTokens } from '../shared/tokens.ts';
import { ChannelElement } from './element.ts';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageTokens()];
define('frontpage-channel', ChannelElement);

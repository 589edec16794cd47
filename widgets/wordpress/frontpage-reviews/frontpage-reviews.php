<?php
/**
 * Plugin Name:       Frontpage Reviews
 * Description:       Reviews with public answers worth the front page, and a private channel for what is nobody else's business.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Frontpage Reviews
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       frontpage-reviews
 * Domain Path:       /languages
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array( 'options', 'service', 'fragment', 'embed', 'purchases', 'settings-page', 'privacy' ) as $part ) {
	require_once __DIR__ . '/includes/class-' . $part . '.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'frontpage-reviews', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);

Embed::register();
Purchases::register();
Settings_Page::register();
Privacy::register();

<?php
/**
 * Leaves nothing behind.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-options.php';
require_once __DIR__ . '/includes/class-service.php';

Service::forget();
delete_option( Options::NAME );

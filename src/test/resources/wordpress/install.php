<?php
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Tea and kettles', 'admin', 'admin@wordpress.example', true, '', 'correct horse battery' );
update_option( 'permalink_structure', '' );

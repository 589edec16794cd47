<?php
// A must-use plugin of the test: the service runs on this machine, at a port of the kernel's choice.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports, $host, $url ) {
		$ports[] = (int) wp_parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'application_password_is_api_request', '__return_false' );

<?php
/**
 * What is asked of the service from this server.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the service, never longer than two seconds, and remembers the answers: a page must not wait
 * for a service that is slow, nor lose its reviews because the service is down.
 */
final class Service {
	const PREFIX        = 'frontpage_reviews_';
	const SILENT        = 'frontpage_reviews_silent';
	const TIMEOUT       = 2;
	const FRESH_FOR     = 10 * MINUTE_IN_SECONDS;
	const RETRY_AFTER   = MINUTE_IN_SECONDS;
	const REMEMBER_FOR  = WEEK_IN_SECONDS;
	const LARGEST_BYTES = 512 * KB_IN_BYTES;

	/**
	 * The newest reviews of a page with their figures; null where the service never answered.
	 *
	 * @param string $page the page's key.
	 */
	public static function feed( string $page ): ?array {
		$options = Options::all();
		return self::remembered(
			sprintf( '%s/api/v1/sites/%s/reviews?page=%s&limit=10', $options['service'], rawurlencode( $options['site'] ), rawurlencode( $page ) )
		);
	}

	/**
	 * The widget's current address with its integrity hash. Without the service's list the floating
	 * address is used, which has no hash: one with a hash would break at the service's next release.
	 *
	 * @return array{url:string,integrity:string}
	 */
	public static function script(): array {
		$service  = Options::all()['service'];
		$manifest = self::remembered( $service . '/assets/manifest.json' );
		$widget   = $manifest['widget.js'] ?? null;
		if ( is_array( $widget ) && isset( $widget['url'], $widget['integrity'] ) && preg_match( '#^/[\w./-]+$#', $widget['url'] ) ) {
			return array(
				'url'       => $service . $widget['url'],
				'integrity' => (string) $widget['integrity'],
			);
		}
		return array(
			'url'       => $service . '/assets/widget.js',
			'integrity' => '',
		);
	}

	/**
	 * Asks now, whatever is remembered.
	 *
	 * @param string $url the address.
	 * @return array|\WP_Error the answer's JSON object.
	 */
	public static function ask( string $url ) {
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => self::TIMEOUT,
				'redirection'         => 1,
				'limit_response_size' => self::LARGEST_BYTES,
				'headers'             => array( 'Accept' => 'application/json' ),
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$json = json_decode( wp_remote_retrieve_body( $answer ), true );
		if ( 200 !== wp_remote_retrieve_response_code( $answer ) || ! is_array( $json ) ) {
			$said = is_array( $json ) && isset( $json['detail'] ) ? (string) $json['detail'] : '';
			return new \WP_Error( 'frontpage_reviews_refused', $said, wp_remote_retrieve_response_code( $answer ) );
		}
		return $json;
	}

	/**
	 * Forgets every answer.
	 */
	public static function forget(): void {
		global $wpdb;
		$like = $wpdb->esc_like( '_transient_' . self::PREFIX ) . '%';
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no other way to name transients by their beginning.
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $like ) );
		foreach ( $names as $name ) {
			delete_transient( substr( $name, strlen( '_transient_' ) ) );
		}
	}

	private static function remembered( string $url ): ?array {
		$name  = self::PREFIX . md5( $url );
		$known = get_transient( $name );
		$known = is_array( $known ) ? $known : array(
			'answer' => null,
			'ask_at' => 0,
		);
		if ( time() < $known['ask_at'] || get_transient( self::SILENT ) ) {
			return $known['answer'];
		}
		$answer = self::ask( $url );
		$failed = is_wp_error( $answer );
		if ( ! $failed ) {
			$known['answer'] = $answer;
		} elseif ( 'http_request_failed' === $answer->get_error_code() ) {
			// A service that does not answer one question is not asked a second one by the same page.
			set_transient( self::SILENT, 1, self::RETRY_AFTER );
		}
		$known['ask_at'] = time() + ( $failed ? self::RETRY_AFTER : self::FRESH_FOR );
		set_transient( $name, $known, self::REMEMBER_FOR );
		return $known['answer'];
	}
}

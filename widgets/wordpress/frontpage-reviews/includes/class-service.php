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
	 * The newest reviews of a page as HTML, with JSON-LD where the owner chose a type that may have
	 * it; null where the service never answered.
	 *
	 * @param string $page the page's key.
	 * @param string $lang the page's language.
	 */
	public static function fragment( string $page, string $lang ): ?string {
		$options = Options::all();
		$query   = array_filter(
			array(
				'page' => $page,
				'lang' => $lang,
				'type' => $options['type'],
			)
		);
		return self::remembered( sprintf( '%s/api/v1/sites/%s/fragment?%s', $options['service'], rawurlencode( $options['site'] ), http_build_query( $query, '', '&' ) ) );
	}

	/**
	 * The site as the service knows it; asked now, whatever is remembered.
	 *
	 * @return array|\WP_Error
	 */
	public static function site() {
		$options = Options::all();
		$answer  = self::ask( sprintf( '%s/api/v1/sites/%s/reviews?page=wp%%3A0&limit=1', $options['service'], rawurlencode( $options['site'] ) ) );
		return is_wp_error( $answer ) ? $answer : ( json_decode( $answer, true )['site'] ?? array() );
	}

	/**
	 * The widget's current address with its integrity hash. Without the service's list the floating
	 * address is used, which has no hash: one with a hash would break at the service's next release.
	 *
	 * @return array{url:string,integrity:string}
	 */
	public static function script(): array {
		$service  = Options::all()['service'];
		$manifest = json_decode( self::remembered( $service . '/assets/manifest.json' ) ?? '', true );
		$widget   = $manifest['widget.js'] ?? null;
		// Only the file's name is taken: a script comes from the address that the owner entered, or not at all.
		if ( isset( $widget['url'], $widget['integrity'] ) && preg_match( '#/assets/(widget\.\w+\.js)$#', $widget['url'], $file ) ) {
			return array(
				'url'       => $service . '/assets/' . $file[1],
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
	 * @return string|\WP_Error the answer's body.
	 */
	private static function ask( string $url ) {
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => self::TIMEOUT,
				'redirection'         => 1,
				'limit_response_size' => self::LARGEST_BYTES,
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$body = wp_remote_retrieve_body( $answer );
		if ( 200 !== wp_remote_retrieve_response_code( $answer ) ) {
			return new \WP_Error( 'frontpage_reviews_refused', (string) ( json_decode( $body, true )['detail'] ?? '' ), wp_remote_retrieve_response_code( $answer ) );
		}
		return $body;
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

	private static function remembered( string $url ): ?string {
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

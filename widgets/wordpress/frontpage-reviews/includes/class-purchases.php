<?php
/**
 * Reviews of what was bought here.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * Puts into WooCommerce's mail of a completed order a link for each thing bought. The token in it
 * marks one review as a verified purchase; it stands in the address's fragment, which no server logs.
 */
final class Purchases {
	const GOOD_FOR = 180 * DAY_IN_SECONDS;

	public static function register(): void {
		add_action( 'woocommerce_email_after_order_table', array( __CLASS__, 'links' ), 20, 4 );
	}

	/**
	 * Prints the links, in the mail of the completed order only.
	 *
	 * @param \WC_Order      $order      the order.
	 * @param bool           $to_admin   whether the mail goes to the shop itself.
	 * @param bool           $plain_text whether it is a mail without HTML.
	 * @param \WC_Email|null $email      which mail it is.
	 */
	public static function links( $order, $to_admin, $plain_text, $email = null ): void {
		if ( $to_admin || 'customer_completed_order' !== ( $email->id ?? '' ) || ! Options::complete() || '' === Options::all()['purchase_key'] ) {
			return;
		}
		$links = self::links_of( $order );
		if ( ! $links ) {
			return;
		}
		$lead = __( 'What was it like? Reviews by these links are marked as verified purchases:', 'frontpage-reviews' );
		if ( $plain_text ) {
			// A text mail is not HTML: nothing is escaped but the addresses.
			echo "\n" . wp_strip_all_tags( $lead ) . "\n";
			foreach ( $links as $url => $title ) {
				echo wp_strip_all_tags( $title ) . ': ' . esc_url_raw( $url ) . "\n";
			}
		} else {
			echo '<p>' . esc_html( $lead ) . '</p><ul>';
			foreach ( $links as $url => $title ) {
				echo '<li><a href="' . esc_url( $url ) . '">' . esc_html( $title ) . '</a></li>';
			}
			echo '</ul>';
		}
	}

	/**
	 * A token that the service takes for one review of one page.
	 *
	 * @param string $page  the page's key.
	 * @param string $order names the purchase and tells nothing about it.
	 * @param int    $until epoch seconds.
	 */
	public static function token( string $page, string $order, int $until ): string {
		$signed = 'v1.' . self::base64url( wp_json_encode( compact( 'page', 'until', 'order' ) ) );
		return $signed . '.' . self::base64url( hash_hmac( 'sha256', $signed, Options::all()['purchase_key'], true ) );
	}

	/**
	 * Titles by address. A mail that is sent again has the same tokens, so an order never buys a second mark.
	 *
	 * @param \WC_Order $order the order.
	 * @return array<string,string>
	 */
	private static function links_of( $order ): array {
		$done  = $order->get_date_completed() ?? $order->get_date_created();
		$links = array();
		foreach ( $order->get_items() as $item ) {
			$product = get_post( $item->get_product_id() );
			if ( $done && $product instanceof \WP_Post && 'publish' === $product->post_status ) {
				$name  = hash_hmac( 'sha256', $order->get_id() . ':' . $product->ID, Options::all()['purchase_key'] );
				$token = self::token( 'wp:' . $product->ID, $name, $done->getTimestamp() + self::GOOD_FOR );

				$links[ get_permalink( $product ) . '#frontpage-purchase=' . $token ] = Embed::title( $product );
			}
		}
		return $links;
	}

	private static function base64url( string $bytes ): string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- the token's alphabet.
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}
}

<?php
/**
 * The settings page.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → Frontpage Reviews. It says at once whether the service answers.
 */
final class Settings_Page {
	const SLUG = 'frontpage-reviews';

	public static function register(): void {
		add_action( 'admin_init', array( __CLASS__, 'fields' ) );
		add_action( 'admin_menu', array( __CLASS__, 'menu' ) );
		add_action( 'update_option_' . Options::NAME, array( Service::class, 'forget' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( __CLASS__, 'link' ) );
	}

	public static function menu(): void {
		add_options_page( __( 'Frontpage Reviews', 'frontpage-reviews' ), __( 'Frontpage Reviews', 'frontpage-reviews' ), 'manage_options', self::SLUG, array( __CLASS__, 'page' ) );
	}

	/**
	 * Adds "Settings" to the plugin's row.
	 *
	 * @param string[] $links of the row.
	 */
	public static function link( $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Settings', 'frontpage-reviews' ) ) );
		return $links;
	}

	public static function fields(): void {
		register_setting(
			self::SLUG,
			Options::NAME,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( Options::class, 'sanitize' ),
			)
		);
		add_settings_section( 'main', '', '__return_false', self::SLUG );
		$fields = array(
			'service'      => __( 'Service address', 'frontpage-reviews' ),
			'site'         => __( 'Site key', 'frontpage-reviews' ),
			'type'         => __( 'What is reviewed', 'frontpage-reviews' ),
			'theme'        => __( 'Theme', 'frontpage-reviews' ),
			'post_types'   => __( 'Show under every', 'frontpage-reviews' ),
			'purchase_key' => __( 'Purchase key', 'frontpage-reviews' ),
		);
		foreach ( $fields as $name => $label ) {
			$for = 'post_types' === $name ? array() : array( 'label_for' => 'frontpage-reviews-' . $name );
			add_settings_field( $name, $label, array( __CLASS__, 'field_' . $name ), self::SLUG, 'main', $for );
		}
	}

	public static function field_service(): void {
		self::input( 'service', 'url', __( 'Where Frontpage Reviews runs, such as https://reviews.example.org.', 'frontpage-reviews' ) );
	}

	public static function field_site(): void {
		self::input( 'site', 'text', __( 'As the desk shows it under Settings.', 'frontpage-reviews' ) );
	}

	public static function field_purchase_key(): void {
		self::input( 'purchase_key', 'password', __( 'For WooCommerce, from the desk’s Settings: signs the links in the mail of a completed order, so that their reviews are marked as verified purchases. Empty sends no links.', 'frontpage-reviews' ) );
	}

	public static function field_type(): void {
		$choices = array( '' => __( 'Nothing for search engines', 'frontpage-reviews' ) ) + array_combine( Options::TYPES, Options::TYPES );
		self::choice( 'type', $choices, __( 'Tells search engines what the stars are about. Reviews of the business itself on its own site are not eligible for stars.', 'frontpage-reviews' ) );
	}

	public static function field_theme(): void {
		$choices = array(
			'auto'  => __( 'As the page', 'frontpage-reviews' ),
			'light' => __( 'Light', 'frontpage-reviews' ),
			'dark'  => __( 'Dark', 'frontpage-reviews' ),
		);
		self::choice( 'theme', $choices, '' );
	}

	public static function field_post_types(): void {
		$chosen = Options::all()['post_types'];
		echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Show under every', 'frontpage-reviews' ) . '</legend>';
		foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) {
			if ( 'attachment' === $type->name ) {
				continue;
			}
			printf(
				'<label><input type="checkbox" name="%s[post_types][]" value="%s" %s> %s</label><br>',
				esc_attr( Options::NAME ),
				esc_attr( $type->name ),
				checked( in_array( $type->name, $chosen, true ), true, false ),
				esc_html( $type->labels->singular_name )
			);
		}
		echo '</fieldset><p class="description">' . esc_html__( 'Elsewhere use the block “Frontpage Reviews” or the shortcode [frontpage_reviews].', 'frontpage-reviews' ) . '</p>';
	}

	public static function page(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		self::connection();
		echo '<form action="options.php" method="post">';
		settings_fields( self::SLUG );
		do_settings_sections( self::SLUG );
		submit_button();
		echo '</form></div>';
	}

	private static function connection(): void {
		if ( ! Options::complete() ) {
			self::notice( 'info', __( 'Two fields are needed: the service address and the site key. The desk shows both under “Install”.', 'frontpage-reviews' ) );
			return;
		}
		$options = Options::all();
		$site    = Service::site();
		if ( is_wp_error( $site ) ) {
			/* translators: 1: address of the service, 2: what went wrong. */
			self::notice( 'error', sprintf( __( 'No reviews come from %1$s: %2$s Pages show the reviews they remember.', 'frontpage-reviews' ), $options['service'], $site->get_error_message() ) );
			return;
		}
		/* translators: %s: name of the site on the desk. */
		self::notice( 'success', sprintf( __( 'Connected to “%s”.', 'frontpage-reviews' ), $site['name'] ?? $options['site'] ) );
	}

	private static function notice( string $kind, string $text ): void {
		printf( '<div class="notice notice-%s inline"><p>%s</p></div>', esc_attr( $kind ), esc_html( $text ) );
	}

	private static function input( string $name, string $type, string $hint ): void {
		printf(
			'<input type="%1$s" id="frontpage-reviews-%2$s" name="%3$s[%2$s]" value="%4$s" class="regular-text" autocomplete="%6$s" aria-describedby="frontpage-reviews-%2$s-hint"><p class="description" id="frontpage-reviews-%2$s-hint">%5$s</p>',
			esc_attr( $type ),
			esc_attr( $name ),
			esc_attr( Options::NAME ),
			esc_attr( Options::all()[ $name ] ),
			esc_html( $hint ),
			// Any other value, and browsers put the administrator's own password there.
			'password' === $type ? 'new-password' : 'off'
		);
	}

	private static function choice( string $name, array $choices, string $hint ): void {
		printf( '<select id="frontpage-reviews-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( Options::NAME ) );
		foreach ( $choices as $value => $label ) {
			printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( Options::all()[ $name ], $value, false ), esc_html( $label ) );
		}
		echo '</select>';
		if ( '' !== $hint ) {
			echo '<p class="description">' . esc_html( $hint ) . '</p>';
		}
	}

	private static function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}
}

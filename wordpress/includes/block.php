<?php
/**
 * The block: rendered by the server like the shortcode, so that every role may use it.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** Registers the block and the script of its editor. */
function register_block(): void {
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' );
	wp_register_script( 'reach-calculator-editor', address( 'block/editor.js' ), $needs, VERSION, true );
	$known = array(
		'texts'     => texts(),
		'chapters'  => CHAPTERS,
		'layouts'   => LAYOUTS,
		'heights'   => HEIGHTS,
		'rooms'     => ROOMS,
		'colours'   => COLOURS,
		'languages' => LANGUAGES,
		// That of the site, which its readers see; the editor speaks its user's.
		'language'  => way_of_speaking() ? way_of_speaking() : str_replace( '_', '-', get_locale() ),
	);
	wp_localize_script( 'reach-calculator-editor', 'reachCalculatorBlock', $known );
	register_block_type(
		dirname( __DIR__ ) . '/block',
		array(
			'title'           => __( 'Reach calculator', 'reach-calculator' ),
			'description'     => __( 'Who still sees your posts, and what do list, silent readers and partners bring?', 'reach-calculator' ),
			'render_callback' => __NAMESPACE__ . '\\block',
		)
	);
}

/**
 * The block in the page.
 *
 * @param array<string, mixed> $given Attributes.
 */
function block( array $given ): string {
	return output( checked( $given ), get_block_wrapper_attributes( array( 'style' => MEASURING ) ) );
}

/**
 * What the editor says.
 *
 * @return array<string, string>
 */
function texts(): array {
	return array(
		'settings'  => __( 'Calculator', 'reach-calculator' ),
		'chapter'   => __( 'Chapter', 'reach-calculator' ),
		'byLink'    => __( 'As in the link', 'reach-calculator' ),
		'platform'  => __( 'Platform', 'reach-calculator' ),
		'contacts'  => __( 'Contacts', 'reach-calculator' ),
		'readers'   => __( 'Silent readers', 'reach-calculator' ),
		'partners'  => __( 'Partners', 'reach-calculator' ),
		'customers' => __( 'Customers', 'reach-calculator' ),
		'layout'    => __( 'Layout', 'reach-calculator' ),
		'full'      => __( 'Everything', 'reach-calculator' ),
		'card'      => __( 'Card: answer, chart and two sliders', 'reach-calculator' ),
		'compact'   => __( 'Compact: chart and sliders', 'reach-calculator' ),
		'present'   => __( 'Large, for a talk', 'reach-calculator' ),
		'state'     => __( 'Link with your figures', 'reach-calculator' ),
		'stateHelp' => __( 'Set the calculator as you like, choose “Copy link” there and paste the link here.', 'reach-calculator' ),
		'controls'  => __( 'Sliders', 'reach-calculator' ),
		'controlsHelp' => __( 'Names separated by commas; empty shows those of the chapter.', 'reach-calculator' ),
		'lang'      => __( 'Language', 'reach-calculator' ),
		'langAuto'  => __( 'That of the page', 'reach-calculator' ),
		'accent'    => __( 'Accent colour', 'reach-calculator' ),
		'surface'   => __( 'Background', 'reach-calculator' ),
		'ink'       => __( 'Text colour', 'reach-calculator' ),
		'colours'   => __( 'Colours', 'reach-calculator' ),
		'own'       => __( 'Your name and your button', 'reach-calculator' ),
		'font'      => __( 'Typeface of the page', 'reach-calculator' ),
		'brand'     => __( 'Name above the calculator', 'reach-calculator' ),
		'brand-logo' => __( 'Logo in place of the name: address of a picture on this website', 'reach-calculator' ),
		'action-text' => __( 'Text on the button', 'reach-calculator' ),
		'action-href' => __( 'Address of the button', 'reach-calculator' ),
		'actionHelp' => __( 'A page that begins with https://, mailto: with an email address, or tel: with a number. Without it there is no button.', 'reach-calculator' ),
		'actionRefused' => __( 'This address is not taken: it has to begin with https://, mailto: or tel:.', 'reach-calculator' ),
		'reach-field' => __( 'Hidden form field for the result', 'reach-calculator' ),
		'fieldHelp' => __( 'Name or id of a hidden field in a form on this page; answer and link are kept in it.', 'reach-calculator' ),
		'links'     => __( 'Shared links lead back to this page', 'reach-calculator' ),
		'height'    => __( 'Room kept while it loads, in pixels', 'reach-calculator' ),
	);
}

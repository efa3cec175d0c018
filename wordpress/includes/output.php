<?php
/**
 * The element as it stands in the page, with a link inside that works without it.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/**
 * `[reach_calculator chapter="contacts" state="rc1&f=500"]`
 *
 * @param array<string, string>|string $given Attributes.
 */
function shortcode( $given ): string {
	return output( checked( $given ) );
}

/**
 * The markup, escaped.
 *
 * @param array<string, string> $values     Checked attributes.
 * @param string                $attributes Further attributes, already escaped.
 */
function output( array $values, string $attributes = '' ): string {
	if ( is_feed() ) {
		return '<p>' . fallback( $values ) . '</p>';
	}
	wp_enqueue_script( HANDLE );
	$layout = $values['layout'] ?? LAYOUTS[0];
	$style  = sprintf( 'display:block;min-height:%dpx', $values['height'] ?? HEIGHTS[ $layout ] );
	if ( isset( $values['accent'] ) ) {
		$style .= ';--reach-accent:' . $values['accent'];
	}
	$markup = '<reach-calculator';
	foreach ( ELEMENT_NAMES as $name ) {
		if ( isset( $values[ $name ] ) ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( $values[ $name ] ) );
		}
	}
	$markup .= sprintf( ' share-base="%s" style="%s"', esc_url( address( 'assets/index.html' ) ), esc_attr( $style ) );
	// A wrapper of its own: themes set the width of what stands in a column, and a block its alignment.
	$attributes = '' === $attributes ? 'class="wp-block-reach-calculator"' : $attributes;
	return "<div $attributes>$markup><p>" . fallback( $values ) . '</p></reach-calculator></div>';
}

/**
 * A link to the page that shows the same.
 *
 * @param array<string, string> $values Checked attributes.
 */
function fallback( array $values ): string {
	$state = $values['state'] ?? 'rc1';
	if ( isset( $values['chapter'] ) && ! preg_match( '/(^|&)v=/', $state ) ) {
		$state .= '&v=' . $values['chapter'];
	}
	return sprintf(
		'<a href="%s" target="_blank" rel="noopener">%s</a>',
		esc_url( address( 'assets/index.html' ) . '#' . $state ),
		esc_html__( 'Open the reach calculator: who still sees your posts?', 'reach-calculator' )
	);
}

<?php
/**
 * What an author wrote, taken apart and checked: whatever is not exactly as it should be is left out.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** Many times what the calculator writes. */
const LONGEST_STATE = 4000;

/**
 * The attributes in the form that the page may contain.
 *
 * @param mixed $given Attributes of a shortcode or a block; WordPress passes '' where there are none.
 * @return array<string, string>
 */
function checked( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$kept  = array();
	foreach ( NAMES as $name ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		$value = in_array( $name, WORDS, true ) ? words( $value ) : plain( $value );
		$value = call_user_func( __NAMESPACE__ . '\\checked_' . str_replace( '-', '_', $name ), $value );
		if ( '' !== $value ) {
			$kept[ $name ] = $value;
		}
	}
	return $kept;
}

/** A value without the quotation marks that editors and word processors put around it, and without entities. */
function plain( string $value ): string {
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$value = wp_check_invalid_utf8( $value );
	$value = preg_replace( '/["\'`´‘’‚‛“”„‟«»‹›″′\x{00a0}]/u', '', $value );
	return trim( (string) $value );
}

/** Attributes in which an apostrophe belongs to what is said. */
const WORDS = array( 'brand', 'action-text' );

/** A few words as a reader sees them: without markup, and without the quotation marks that editors put around a value. */
function words( string $value ): string {
	$value = wp_check_invalid_utf8( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$value = preg_replace( '/^["\'`´‘’‚‛“”„‟«»‹›″′\s\x{00a0}]+|["`´“”„‟«»″\s\x{00a0}]+$/u', '', $value );
	return mb_substr( sanitize_text_field( (string) $value ), 0, 80 );
}

/** The id of a chapter. */
function checked_chapter( string $value ): string {
	return in_array( $value, CHAPTERS, true ) ? $value : '';
}

/** The state of a link, given as the whole link or as what stands behind its `#`. */
function checked_state( string $value ): string {
	$mark = strpos( $value, '#' );
	if ( false !== $mark ) {
		$value = substr( $value, $mark + 1 );
	} elseif ( false !== strpos( $value, '?' ) ) {
		$value = substr( $value, strpos( $value, '?' ) + 1 );
	}
	// What chats and WordPress itself append.
	$value = preg_replace( '/[#?].*$/', '', $value );
	$fits  = strlen( $value ) <= LONGEST_STATE && preg_match( '/^[a-z0-9._~=&-]+$/D', $value );
	return $fits ? $value : '';
}

/** Names of sliders, separated by commas. */
function checked_controls( string $value ): string {
	$names = preg_split( '/[\s,;]+/', strtolower( $value ), -1, PREG_SPLIT_NO_EMPTY );
	$names = array_filter(
		$names,
		function ( $name ) {
			return (bool) preg_match( '/^[a-z][a-z0-9_-]{0,40}$/D', $name );
		}
	);
	return implode( ',', array_slice( $names, 0, 40 ) );
}

/** The id of a layout. */
function checked_layout( string $value ): string {
	return in_array( $value, LAYOUTS, true ) ? $value : '';
}

/** A language that there are texts in, with or without a country, or a way of speaking it; none means that of the page. */
function checked_lang( string $value ): string {
	$value  = str_replace( '_', '-', $value );
	$spoken = preg_replace( '/^([a-z]+)(-[A-Za-z]{2}(?=-|$))?(-x(?=-))?/D', '$1', $value );
	return isset( LANGUAGES[ $spoken ] ) ? $value : '';
}

/** How the site speaks where its pages do not say so: as German where it addresses its readers formally. Empty otherwise. */
function way_of_speaking(): string {
	$locale = get_locale();
	// The usual German of Switzerland is the formal one.
	if ( 'de_CH' === $locale ) {
		return 'de-CH-formal';
	}
	return preg_match( '/_formal$/D', $locale ) ? checked_lang( $locale ) : '';
}

/** Pixels, with or without the unit. */
function checked_height( string $value ): string {
	$number = preg_match( '/^(\d{1,6})(\.\d+)?\s*(px)?$/Di', $value, $match ) ? (int) $match[1] : 0;
	return $number > 0 ? (string) min( 3000, max( 200, $number ) ) : '';
}

/** A colour as #rgb or #rrggbb. */
function checked_accent( string $value ): string {
	return (string) sanitize_hex_color( $value );
}

/** A colour as #rgb or #rrggbb. */
function checked_surface( string $value ): string {
	return (string) sanitize_hex_color( $value );
}

/** A colour as #rgb or #rrggbb. */
function checked_ink( string $value ): string {
	return (string) sanitize_hex_color( $value );
}

/** The typeface of the page, or the calculator's own. */
function checked_font( string $value ): string {
	return 'page' === $value ? $value : '';
}

/** A name. */
function checked_brand( string $value ): string {
	return $value;
}

/** The address of a picture. */
function checked_brand_logo( string $value ): string {
	return esc_url_raw( $value, array( 'http', 'https' ) );
}

/** What a button says. */
function checked_action_text( string $value ): string {
	return $value;
}

/** Where a button leads: a page, a mail or a telephone number, and nothing else; the calculator looks at it once more. */
function checked_action_href( string $value ): string {
	return preg_match( '/^(https|mailto|tel):/i', $value ) ? esc_url_raw( $value, array( 'https', 'mailto', 'tel' ) ) : '';
}

/** Name or id of a field. */
function checked_reach_field( string $value ): string {
	return preg_match( '/^[A-Za-z][A-Za-z0-9_:.[\]-]{0,80}$/D', $value ) ? $value : '';
}

/** Where shared links lead: to the page around, or to the plugin's own. */
function checked_links( string $value ): string {
	return 'page' === $value ? $value : '';
}

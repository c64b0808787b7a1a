using System.Buffers;
using System.Drawing;
using System.Globalization;
using System.Xml;

namespace CourseKit.Export;

/// <summary>
/// Looks at the colours of a drawing: whether all it stands on is the page, and something in it is as dark as the page is in the dark. A
/// colour that only a style
/// sheet or a browser could tell is taken for one that shows, and so is all dark ink in a drawing that has any light area: it may lie on
/// that.
/// </summary>
internal sealed class SvgInk
{
    /// <summary>
    /// Of dark ink and of light areas, by relative luminance (WCAG 2): the dark page has 0.01, and at 0.05 the contrast with it is 1.6.
    /// </summary>
    private const double Dark = 0.05;

    /// <inheritdoc cref="Dark"/>
    private const double Light = 0.3;

    /// <summary>Two points.</summary>
    private const int MostNumbersOfLine = 4;

    private static readonly SearchValues<char> _curves = SearchValues.Create("CcSsQqTtAa");

    /// <summary>What holds for the elements open now.</summary>
    private readonly Stack<Paint> _open = new();
    private bool _hasDark;
    private bool _hasLight;
    private bool _isUnclear;

    private SvgInk()
    {
    }

    /// <summary>False for what is not whole: others report that.</summary>
    /// <param name="svg">At the root of the drawing.</param>
    public static bool VanishesInDark(XmlReader svg)
    {
        var ink = new SvgInk();
        try
        {
            do ink.Look(svg);
            while (!ink._hasLight && !ink._isUnclear && svg.Read());
        }
        catch (XmlException)
        {
            return false;
        }

        return ink is { _hasDark: true, _hasLight: false, _isUnclear: false };
    }

    private void Look(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement) _open.Pop();
        if (reader.NodeType != XmlNodeType.Element) return;
        var paint = (_open.Count > 0 ? _open.Peek() : Paint.Initial).With(reader);
        Look(reader, paint);
        if (!reader.IsEmptyElement) _open.Push(paint);
    }

    private void Look(XmlReader reader, Paint paint)
    {
        var element = reader.LocalName;
        // A style sheet may colour anything, for one of the two grounds or for both; a picture may have any.
        if (element is "style" or "foreignObject" or "image") _isUnclear = true;
        if (paint.IsUnseen || !paint.Draws(element)) return;
        Count(paint.Stroke);
        if (HasArea(element, reader)) Count(paint.Fill);
    }

    /// <summary>False for a straight line, which has black for its fill when nothing is said, and shows none of it.</summary>
    private static bool HasArea(string element, XmlReader reader)
    {
        if (element is not ("line" or "path" or "polyline" or "polygon")) return true;
        if (element == "line") return false;
        var drawn = reader.GetAttribute(element == "path" ? "d" : "points") ?? "";
        if (drawn.AsSpan().IndexOfAny(_curves) >= 0) return true;
        var numbers = 0;
        for (var i = 0; i < drawn.Length; i++)
        {
            if (char.IsAsciiDigit(drawn[i]) && (i == 0 || !(char.IsAsciiDigit(drawn[i - 1]) || drawn[i - 1] == '.'))) numbers++;
        }

        return numbers > MostNumbersOfLine;
    }

    private void Count(double? luminance)
    {
        _hasDark |= luminance < Dark;
        _hasLight |= luminance > Light;
    }

    /// <param name="Fill">Relative luminance; null for none, and for what cannot be known.</param>
    /// <param name="Stroke">The same.</param>
    /// <param name="Color">What <c>currentColor</c> is: in a picture of a page nobody sets it from outside.</param>
    /// <param name="IsUnseen">In what only shapes or filters something else.</param>
    private readonly record struct Paint(double? Fill, double? Stroke, double? Color, bool IsUnseen)
    {
        public static Paint Initial { get; } = new(0, null, 0, false);

        public bool Draws(string element) =>
            element is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "text" or "tspan" or "textPath";

        public Paint With(XmlReader element)
        {
            var style = element.GetAttribute("style");
            var color = Of(style, element, "color") is { } own ? Luminance(own, Color) : Color;
            return new Paint(
                Of(style, element, "fill") is { } fill ? Luminance(fill, color) : Fill,
                Of(style, element, "stroke") is { } stroke ? Luminance(stroke, color) : Stroke,
                color,
                IsUnseen || element.LocalName is "clipPath" or "mask" or "filter" || Of(style, element, "display") is "none");
        }

        /// <summary>A property in a style wins over an attribute.</summary>
        private static string? Of(string? style, XmlReader element, string name)
        {
            foreach (var part in (style ?? "").Split(';'))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0 && part.AsSpan(0, colon).Trim().SequenceEqual(name)) return part[(colon + 1)..].Trim();
            }

            return element.GetAttribute(name)?.Trim() is { } value and not "inherit" ? value : null;
        }

        private static double? Luminance(string color, double? current)
        {
            if (color.Equals("currentColor", StringComparison.OrdinalIgnoreCase)) return current;
            if (Hex(color) is { } rgb) return Luminance(rgb);
            var named = char.IsAsciiLetter(color.Length > 0 ? color[0] : '-') ? System.Drawing.Color.FromName(color) : default;
            return named is { IsKnownColor: true, IsSystemColor: false, A: 255 } ? Luminance(named) : null;
        }

        private static Color? Hex(string text)
        {
            if (text.Length is not (4 or 7) || text[0] != '#') return null;
            if (!int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)) return null;
            return text.Length == 7
                ? System.Drawing.Color.FromArgb(number >> 16, (number >> 8) & 255, number & 255)
                : System.Drawing.Color.FromArgb((number >> 8) * 17, ((number >> 4) & 15) * 17, (number & 15) * 17);
        }

        private static double Luminance(Color color) =>
            (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

        private static double Linear(byte part)
        {
            var share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }
}

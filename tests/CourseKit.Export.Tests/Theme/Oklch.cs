namespace CourseKit.Export.Tests;

/// <summary>A colour in OKLCH and its WCAG contrast with another. Formulas of CSS Color 4 §9 and WCAG 2.2.</summary>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    public double ContrastWith(Oklch other)
    {
        double mine = Luminance(), theirs = other.Luminance();
        return (Math.Max(mine, theirs) + 0.05) / (Math.Min(mine, theirs) + 0.05);
    }

    private double Luminance()
    {
        var angle = Hue * Math.PI / 180;
        double a = Chroma * Math.Cos(angle), b = Chroma * Math.Sin(angle);
        var l = Math.Pow(Lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        var red = (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s);
        var green = (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s);
        var blue = (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s);

        // What a screen cannot show is cut off, as browsers do.
        return (0.2126 * Math.Clamp(red, 0, 1)) + (0.7152 * Math.Clamp(green, 0, 1)) + (0.0722 * Math.Clamp(blue, 0, 1));
    }
}

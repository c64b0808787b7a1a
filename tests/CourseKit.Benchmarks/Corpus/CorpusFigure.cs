using System.Globalization;
using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>A small drawing: the depth of a pond over a day, or a wheel with its spokes.</summary>
internal static class CorpusFigure
{
    public static string Curve(CorpusRandom random, string name)
    {
        var points = new StringBuilder();
        for (var hour = 0; hour <= 24; hour++) points.Append(CultureInfo.InvariantCulture, $"{(hour == 0 ? "" : " ")}{20 + (hour * 15)},{40 + random.Next(100)}");
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 180" width="400" height="180" role="img">
              <title>Depth of the pond at {name}, over a day</title>
              <path d="M20 20V160H390" fill="none" stroke="#888" stroke-width="2"/>
              <polyline points="{points}" fill="none" stroke="#07a" stroke-width="3"/>
              <text x="200" y="176" font-size="12" text-anchor="middle" fill="#888">hour</text>
            </svg>

            """;
    }

    public static string Wheel(int spokes)
    {
        var lines = string.Concat(Enumerable.Range(0, spokes).Select(i => Spoke(Math.PI * 2 * i / spokes)));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200" role="img">
              <title>A wheel with {spokes} spokes</title>
              <circle cx="100" cy="100" r="80" fill="none" stroke="#888" stroke-width="6"/>
            {lines}  <circle cx="100" cy="100" r="9" fill="#888"/>
            </svg>

            """;
    }

    private static string Spoke(double angle) => string.Create(
        CultureInfo.InvariantCulture, $"  <path d=\"M100 100L{100 + (80 * Math.Cos(angle)):0.0} {100 + (80 * Math.Sin(angle)):0.0}\" stroke=\"#888\" stroke-width=\"4\"/>\n");
}

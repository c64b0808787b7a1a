using System.Globalization;

namespace CourseKit.Benchmarks;

/// <summary><c>corpus N DIR</c>: writes the corpus that the measurements of a whole course are made on.</summary>
internal static class CorpusCommand
{
    public const string Usage = "corpus N DIR   (N lessons into a new or empty folder)";

    /// <returns>The exit code: 0, or 2 when the arguments are wrong.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 2 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pages) || pages == 0)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        if (Directory.Exists(arguments[1]) && Directory.EnumerateFileSystemEntries(arguments[1]).Any())
        {
            Console.Error.WriteLine($"The folder '{arguments[1]}' is not empty: pages of a larger corpus would stay in it. Name another, or empty it.");
            return 2;
        }

        CorpusWriter.Write(pages, arguments[1]);
        return 0;
    }
}

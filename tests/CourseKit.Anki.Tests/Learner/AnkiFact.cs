namespace CourseKit.Anki.Tests;

/// <summary>A test that needs Anki. Where none is installed it is skipped, and says so.</summary>
public sealed class AnkiFactAttribute : FactAttribute
{
    public AnkiFactAttribute() => Skip = AnkiInstallation.Lack;
}

/// <inheritdoc cref="AnkiFactAttribute"/>
public sealed class AnkiTheoryAttribute : TheoryAttribute
{
    public AnkiTheoryAttribute() => Skip = AnkiInstallation.Lack;
}

/// <summary>A test that looks at cards in Anki's reviewer, in Chromium.</summary>
public sealed class ReviewerFactAttribute : FactAttribute
{
    public ReviewerFactAttribute() => Skip = AnkiInstallation.Lack ?? new BrowserFactAttribute().Skip;
}

/// <inheritdoc cref="ReviewerFactAttribute"/>
public sealed class ReviewerTheoryAttribute : TheoryAttribute
{
    public ReviewerTheoryAttribute() => Skip = AnkiInstallation.Lack ?? new BrowserTheoryAttribute().Skip;
}

/// <summary>
/// The virtual environment that <c>tests/anki/setup.sh</c> makes: in <c>artifacts/anki</c>, or where COURSEKIT_ANKI says.
/// </summary>
internal static class AnkiInstallation
{
    /// <summary>Null when there is none.</summary>
    public static string? Python { get; } = FindPython();

    /// <summary>Why tests are skipped; null when Anki is there.</summary>
    public static string? Lack { get; } =
        Python is not null ? null
        : Programs.Find("python3", "python", "python.exe") is null ? "Python is not installed."
        : "Anki is not installed: tests/anki/setup.sh does it.";

    private static string? FindPython()
    {
        var named = Environment.GetEnvironmentVariable("COURSEKIT_ANKI");
        var folder = string.IsNullOrEmpty(named) ? Repository.At("artifacts", "anki") : named;
        string[] places = [Path.Combine(folder, "bin", "python"), Path.Combine(folder, "Scripts", "python.exe")];
        return places.FirstOrDefault(File.Exists);
    }
}

namespace CourseKit.Browser.Tests;

/// <summary>A test that needs Chromium. Where none is installed it is skipped, and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = "Chromium is not installed.";
    }
}

/// <inheritdoc cref="BrowserFactAttribute"/>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = "Chromium is not installed.";
    }
}

internal static class Chromium
{
    /// <summary>The first Chromium or Chrome on the PATH; null when there is none.</summary>
    public static string? Path { get; } = Programs.Find("chromium", "chromium-browser", "google-chrome");
}

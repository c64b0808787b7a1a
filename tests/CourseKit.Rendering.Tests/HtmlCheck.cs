using AngleSharp.Html.Parser;

namespace CourseKit.Rendering.Tests;

/// <summary>Reads HTML as strictly as the standard's own parser can: any error it would forgive is one here.</summary>
internal static class HtmlCheck
{
    public static string? FirstError(string html)
    {
        try
        {
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument($"<!DOCTYPE html><title>t</title><body>{html}</body>");
            return null;
        }
        catch (HtmlParseException error)
        {
            return $"{error.Message} at {error.Position}\n{html}";
        }
    }
}

using CourseKit.Syntax;

namespace CourseKit.Rendering;

/// <summary>Cleans the raw HTML of a page, piece by piece in the order of the text: what one piece opens another may close.</summary>
public interface IRawHtmlFilter
{
    /// <param name="html">As written, addresses resolved, with the placeholders of embeds.</param>
    /// <param name="place">Where it stands, for what is taken out.</param>
    string Clean(string html, Location place);

    /// <summary>Begins a body: nothing in it closes what was opened before.</summary>
    /// <returns>What <see cref="End"/> takes.</returns>
    int Begin();

    /// <summary>Ends a body.</summary>
    /// <returns>The closing tags of what was left open in it.</returns>
    string End(int begun);
}

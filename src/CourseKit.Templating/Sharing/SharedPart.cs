using System.Text;

namespace CourseKit.Templating;

/// <summary>Where a page differs: a text that stands there when a member of the page has a value.</summary>
internal sealed record Hole(string Member, string? Value, byte[] Text);

/// <summary>A part as ready UTF-8, with holes between its pieces.</summary>
internal sealed class SharedPart(byte[][] pieces, Hole[] holes)
{
    /// <summary>False, and nothing is written, when a member of the page is no text.</summary>
    public bool TryWrite(RenderContext context, TemplateObject? page)
    {
        var filled = new bool[holes.Length];
        (string? member, object? value) = (null, null);
        for (var i = 0; i < holes.Length; i++)
        {
            if (holes[i].Member != member)
            {
                member = holes[i].Member;
                if (page is null || !page.TryGet(member, out value) || value is not (null or string)) return false;
            }

            filled[i] = holes[i].Value == value as string;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            Write(context, pieces[i]);
            if (i < holes.Length && filled[i]) Write(context, holes[i].Text);
        }

        return true;
    }

    private static void Write(RenderContext context, byte[] utf8)
    {
        context.CountOutput(utf8.Length);
        if (context.Direct is { } output) output.Write(utf8);
        else context.Write(Encoding.UTF8.GetString(utf8));
    }
}

using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts the Markdown of another file in the place of a call. Its front matter stays behind.</summary>
internal sealed class Includer(PageState page)
{
    /// <summary>A page that includes more than this holds files that double each other.</summary>
    public const int MostIncludes = 1000;

    public void Include(ProseComposer target, SourceText source, ShortcodeSegment call, BoundShortcode bound, LineScope scope)
    {
        if (bound.Argument(bound.Signature.Role.IncludedFile) is not { Value: { } written } argument) return;
        if (CoursePath.Resolve(source.Path, written) is not { } path)
        {
            page.Diagnostics.Add(IncludeOutsideCourse.At(argument.Location, written));
        }
        else if (CourseLayout.IsHidden(path))
        {
            page.Diagnostics.Add(HiddenFile.At(argument.Location, written));
        }
        else if (page.Includes.Any(frame => frame.Path == path))
        {
            page.Diagnostics.Add(IncludeCycle.At(argument.Location, path, page.Includes));
        }
        else if (page.Context.Include(path) is not { } file)
        {
            page.Diagnostics.Add(IncludeNotFound.At(argument.Location, path));
        }
        else if (++page.IncludeCount > MostIncludes)
        {
            if (page.IncludeCount == MostIncludes + 1) page.Diagnostics.Add(TooManyIncludes.At(argument.Location, MostIncludes));
        }
        else
        {
            Splice(target, file, argument.Location, scope.Place(LineScope.PrefixBefore(source.Text, call.Span.Start)));
        }
    }

    private void Splice(ProseComposer target, SourceText file, Location call, string prefix)
    {
        var document = page.Context.Parse(file);
        page.Diagnostics.AddRange(document.Diagnostics);
        page.Included.Add(file.Path);
        page.Includes.Push(new IncludeFrame(file.Path, call));
        var start = document.Segments.Count > 0 && document.Segments[0] is FrontMatterSegment front ? front.Span.End : 0;
        target.Add(file, document.Segments, new LineScope(start, "", prefix));
        page.Includes.Pop();
    }
}

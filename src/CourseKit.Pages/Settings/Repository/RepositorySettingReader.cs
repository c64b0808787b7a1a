using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>repository:</c>, an address, or <c>url</c>, <c>branch</c>, <c>folder</c>, <c>edit</c> and <c>report</c>.</summary>
internal sealed class RepositorySettingReader(
    SourceText file, ValueReader values, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    private const string Url = "url";
    private const string Branch = "branch";
    private const string Folder = "folder";
    private const string Edit = "edit";
    private const string Report = "report";
    private const string UsualBranch = "main";

    internal static readonly string[] Keys = [Url, Branch, Folder, Edit, Report];

    /// <returns>Null when nothing is known of it.</returns>
    public CourseRepository? Read(DataEntry? entry)
    {
        if (entry is { Value: ScalarNode { Kind: not ScalarKind.Null } })
        {
            return OfUrl(entry, UsualBranch, new CourseRepository(), hasTemplates: false);
        }

        if (special.Mapping(entry) is not { } mapping) return null;
        foreach (var item in mapping.Entries.Where(item => !Keys.Contains(item.Key)))
        {
            diagnostics.Add(BadRepository.UnknownKey(file.Locate(item.KeySpan), item.Key, Keys));
        }

        var stated = new CourseRepository
        {
            Edit = Template(mapping.Find(Edit), [CourseRepository.PathPlace], isNeeded: true),
            Report = Template(mapping.Find(Report), [CourseRepository.TitlePlace, CourseRepository.TextPlace], isNeeded: false),
            Folder = FolderOf(mapping.Find(Folder)),
        };
        var hasTemplates = mapping.Find(Edit) is not null || mapping.Find(Report) is not null;
        if (mapping.Find(Url) is { } url) return OfUrl(url, BranchOf(mapping.Find(Branch)), stated, hasTemplates);
        if (!hasTemplates) diagnostics.Add(BadRepository.WithoutAddress(file.Locate(entry!.KeySpan)));
        return stated;
    }

    private CourseRepository OfUrl(DataEntry entry, string branch, CourseRepository stated, bool hasTemplates)
    {
        if (values.Text(entry) is { } text && FromSsh(text.Value) is { } meant)
        {
            diagnostics.Add(BadRepository.NotForBrowsers(text, meant));
            return stated;
        }

        if (special.Address(entry) is not { } url) return stated;
        var address = url.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (address.EndsWith(".git", StringComparison.Ordinal)) address = address.Substring(0, address.Length - 4);
        var place = file.Locate(entry.Value.Span);
        if (!RepositoryHost.IsKnown(url))
        {
            if (!hasTemplates) diagnostics.Add(BadRepository.UnknownHost(place, url.Host));
            return stated;
        }

        if (url.AbsolutePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Length < 2)
        {
            diagnostics.Add(BadRepository.NoRepository(place, url));
            return stated;
        }

        return stated with
        {
            Edit = stated.Edit ?? RepositoryHost.Edit(url, address, branch),
            Report = stated.Report ?? RepositoryHost.Report(url, address),
        };
    }

    /// <summary>
    /// What a browser needs in place of <c>git@host:owner/name.git</c> or <c>ssh://git@host/owner/name.git</c>; null for anything else.
    /// </summary>
    private static string? FromSsh(string text)
    {
        var isUrl = text.StartsWith("ssh://", StringComparison.Ordinal);
        var rest = isUrl ? text.Substring("ssh://".Length) : text;
        if (!isUrl && (rest.IndexOf("://", StringComparison.Ordinal) >= 0 || rest.IndexOf('@') <= 0 || rest.IndexOf(':') < rest.IndexOf('@'))) return null;
        rest = rest.Substring(rest.IndexOf('@') + 1).Replace(':', '/');
        return "https://" + (rest.EndsWith(".git", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 4) : rest);
    }

    private string BranchOf(DataEntry? entry) =>
        values.NonEmptyText(entry) is { } branch ? string.Join("/", branch.Value.Split('/').Select(Uri.EscapeDataString)) : UsualBranch;

    private string FolderOf(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } text) return "";
        var parts = text.Value.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").ToList();
        if (!parts.Contains("..")) return string.Concat(parts.Select(part => part + "/"));
        diagnostics.Add(BadRepository.FolderOutside(text));
        return "";
    }

    /// <param name="places">What may stand in it in braces.</param>
    /// <param name="isNeeded">True when all of these must.</param>
    private string? Template(DataEntry? entry, string[] places, bool isNeeded)
    {
        if (values.NonEmptyText(entry) is not { } text) return null;
        var left = text.Value;
        foreach (var place in places) left = left.Replace(place, "x");
        var isAddress = Uri.TryCreate(left, UriKind.Absolute, out var address)
            && (address.Scheme is "https" or "http" || (address.Scheme == "mailto" && entry!.Key == Report));
        if (!isAddress) diagnostics.Add(BadWebAddress.At(text, entry!.Key, lacksScheme: false));
        else if (left.IndexOfAny(['{', '}']) >= 0) diagnostics.Add(BadRepository.UnknownPlace(text, places));
        else if (isNeeded && !places.All(place => text.Value.Contains(place))) diagnostics.Add(BadRepository.WithoutPath(text, entry!.Key));
        else return text.Value;
        return null;
    }
}

namespace CourseKit.Model;

/// <summary>Names the images of prompts by the files they lead to: see <see cref="CurrentPrompt.Media"/>.</summary>
internal sealed class PromptMedia
{
    private readonly LinkTable _links;

    /// <summary>An address has a hash of the file's bytes in it; the path has not, so that a better drawing makes no other prompt.</summary>
    private readonly Dictionary<string, string> _pathOfUrl = new(StringComparer.Ordinal);

    public PromptMedia(LinkTable links, IEnumerable<Asset> assets)
    {
        _links = links;
        // Two files at one address are an error of their own.
        foreach (var asset in assets) _pathOfUrl[asset.Url] = asset.Path;
    }

    private PromptMedia() => _links = null!;

    /// <summary>For prompts without images, which lead nowhere.</summary>
    public static PromptMedia None { get; } = new();

    /// <summary>True when a prompt shows an image at all.</summary>
    public static bool HasImages(Prompt prompt) => HasImages(prompt.QuestionBody) || (prompt.AnswerBody is { } answer && HasImages(answer));

    /// <summary>The images and recordings of both sides in order, one a line; empty for nearly every prompt.</summary>
    public string Of(CoursePage page, Prompt prompt)
    {
        var question = Of(page, prompt.QuestionBody);
        var answer = prompt.AnswerBody is { } body ? Of(page, body) : "";
        return answer.Length == 0 ? question : $"{question}\n{answer}";
    }

    /// <summary>The images of one side.</summary>
    public string Of(CoursePage page, PageBody side) =>
        !HasImages(side) ? "" : string.Join("\n", side.Links.Where(link => link.Kind is LinkKind.Image or LinkKind.Media).Select(image => PathOf(page, image)));

    private static bool HasImages(PageBody side)
    {
        foreach (var link in side.Links)
        {
            if (link.Kind is LinkKind.Image or LinkKind.Media) return true;
        }

        return false;
    }

    private string PathOf(CoursePage page, LinkReference image)
    {
        var link = _links.Resolve(page, image);
        return _pathOfUrl.TryGetValue(link.Path, out var path) ? path : link.Path;
    }
}

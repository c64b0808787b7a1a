using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Names the images of prompts by the files they lead to: see <see cref="CurrentPrompt.Media"/>.</summary>
internal sealed class PromptMedia : IPromptMedia
{
    private readonly LinkTable _links;

    /// <summary>
    /// An address has a hash of the file's bytes in it; the path has not, so that a better drawing makes no other prompt.
    /// </summary>
    private readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal);

    /// <param name="knowsBytes">False where the hashes of assets are not of their bytes.</param>
    public PromptMedia(LinkTable links, IEnumerable<Asset> assets, bool knowsBytes = true)
    {
        (_links, KnowsBytes) = (links, knowsBytes);
        // Two files at one address are an error of their own.
        foreach (var asset in assets) _assets[asset.Url] = asset;
    }

    private PromptMedia() => _links = null!;

    /// <summary>For prompts without images, which lead nowhere.</summary>
    public static PromptMedia None { get; } = new();

    /// <summary>False in the compiler, which asks for the bytes of no picture.</summary>
    public bool KnowsBytes { get; }

    /// <summary>The images and recordings of both sides in order, one a line; empty for nearly every prompt.</summary>
    public string Of(CoursePage page, Prompt prompt)
    {
        var question = Of(page, prompt.QuestionBody);
        var answer = prompt.AnswerBody is { } body ? Of(page, body) : "";
        return answer.Length == 0 ? question : $"{question}\n{answer}";
    }

    /// <summary>The images of one side.</summary>
    public string Of(CoursePage page, PageBody side) =>
        !side.ShowsImages ? "" : string.Join("\n", Images(side).Select(image => PathOf(page, image)));

    /// <summary>The files of the course among them, each once.</summary>
    public EquatableArray<PromptPicture> PicturesOf(CoursePage page, Prompt prompt)
    {
        if (!KnowsBytes || !prompt.ShowsImages) return [];
        var pictures = new List<PromptPicture>();
        foreach (var side in new[] { prompt.QuestionBody, prompt.AnswerBody }.OfType<PageBody>())
        {
            foreach (var image in Images(side))
            {
                if (!_assets.TryGetValue(_links.Resolve(page, image).Path, out var asset) || pictures.Exists(picture => picture.Address == image.Target)) continue;
                pictures.Add(PromptPicture.Of(image.Target, asset.Hash));
            }
        }

        return pictures.ToEquatableArray();
    }

    private static IEnumerable<LinkReference> Images(PageBody side) =>
        side.Links.Where(link => link.Kind is LinkKind.Image or LinkKind.Media);

    private string PathOf(CoursePage page, LinkReference image)
    {
        var link = _links.Resolve(page, image);
        return _assets.TryGetValue(link.Path, out var asset) ? asset.Path : link.Path;
    }
}

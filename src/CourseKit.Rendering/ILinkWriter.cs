using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>
/// Turns the address an author wrote into the one that stands in the output: a relative URL, an asset with its hash in its name.
/// </summary>
public interface ILinkWriter
{
    /// <returns>The address as it is; what HTML and URLs need escaped is escaped by the renderer.</returns>
    string Address(LinkReference link);

    /// <summary>What a link without a text of its own shows.</summary>
    string NameOf(LinkReference link) => "";

    /// <summary>
    /// The address of what is shown in a picture's place on a dark ground, as <see cref="Address"/> gives it; null for the picture
    /// itself.
    /// </summary>
    string? DarkOf(LinkReference image) => null;

    /// <summary>The size of a picture, to be stated on the page; null when it is not known.</summary>
    ImageSize? SizeOf(LinkReference image) => null;
}

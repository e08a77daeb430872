/** The network in tensors that can be trained, and its files. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.model;
